/** What the public forms ask, page by page, and the body that the answers become. */
@NullMarked
package jp.otonari.gateway.question;

import org.jspecify.annotations.NullMarked;
