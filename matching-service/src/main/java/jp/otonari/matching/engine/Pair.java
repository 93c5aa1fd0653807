package jp.otonari.matching.engine;

/** One resident and one volunteer. */
public record Pair(String residentId, String volunteerId) {}
