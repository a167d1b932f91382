package io.errorcontract.codegen.thrown.report;

/**
 * A finding that a team has looked at and accepts.
 *
 * @param operation the operation, as findings name it
 * @param code the code
 * @param reason why it is no mistake
 * @param place where it is written, such as {@code accepted-throws.yaml:3:5}
 */
public record Accepted(String operation, String code, String reason, String place) {}
