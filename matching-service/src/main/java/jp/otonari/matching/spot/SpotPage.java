package jp.otonari.matching.spot;

import java.util.List;

/** One page of a list. */
record SpotPage(List<SpotView> items, long total) {}
