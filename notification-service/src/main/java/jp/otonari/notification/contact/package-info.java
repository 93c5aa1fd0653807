/** How to reach a person: their own words for it, kept by version. */
@NullMarked
package jp.otonari.notification.contact;

import org.jspecify.annotations.NullMarked;
