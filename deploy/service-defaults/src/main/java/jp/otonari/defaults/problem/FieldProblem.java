package jp.otonari.defaults.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field path in the JSON body, such as {@code names.cardName}
 * @param code stable word that the pages translate, such as {@code required}
 */
public record FieldProblem(String field, String code) {}
