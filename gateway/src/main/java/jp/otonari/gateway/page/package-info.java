/** What every page has: its frame, its errors, its dates. */
@NullMarked
package jp.otonari.gateway.page;

import org.jspecify.annotations.NullMarked;
