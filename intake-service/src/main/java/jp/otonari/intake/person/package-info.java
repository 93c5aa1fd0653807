/** What residents and volunteers have in common: names, how to reach them safely, consent. */
@NullMarked
package jp.otonari.intake.person;

import org.jspecify.annotations.NullMarked;
