/** Why a form was not taken, field by field. */
@NullMarked
package jp.otonari.gateway.form;

import org.jspecify.annotations.NullMarked;
