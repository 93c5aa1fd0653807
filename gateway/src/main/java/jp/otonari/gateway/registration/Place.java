package jp.otonari.gateway.registration;

import org.jspecify.annotations.Nullable;

/**
 * How somebody says where they live: a prefecture, perhaps a name or postcode to look for, and the
 * municipality chosen of those found.
 */
record Place(@Nullable String prefecture, @Nullable String search) {}
