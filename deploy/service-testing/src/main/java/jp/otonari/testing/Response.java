package jp.otonari.testing;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What a service answered; the body is missing (a JSON "missing node") when it is not JSON. */
public record Response(int status, JsonNode body, String text, HttpHeaders headers) {}
