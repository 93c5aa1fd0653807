/**
 * Who meets whom when everybody is looked at together: numbers only, exact, and proved. Residents
 * and volunteers are plain indexes here.
 */
@NullMarked
package jp.otonari.matching.assignment;

import org.jspecify.annotations.NullMarked;
