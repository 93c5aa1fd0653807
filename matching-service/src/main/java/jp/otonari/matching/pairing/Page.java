package jp.otonari.matching.pairing;

import java.util.List;

/** One page of a list. */
record Page(List<PairingView> items, long total) {}
