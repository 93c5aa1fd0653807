/** What we hold about a person, for that person: to see, correct, download, leave and delete. */
@NullMarked
package jp.otonari.gateway.mydata;

import org.jspecify.annotations.NullMarked;
