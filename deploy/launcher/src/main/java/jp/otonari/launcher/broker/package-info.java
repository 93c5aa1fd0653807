/** The message broker: the real Kafka, one node, on this machine only. */
@NullMarked
package jp.otonari.launcher.broker;

import org.jspecify.annotations.NullMarked;
