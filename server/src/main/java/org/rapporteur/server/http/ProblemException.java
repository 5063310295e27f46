package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import java.io.Serial;

/** Ends a request with a problem. Thrown where a request is read or what it asks for is not there, never for a bug. */
public final class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = requireNonNull(problem, "problem");
    }

    /** A parameter that cannot be read. */
    public static ProblemException badParameter(String parameter, String detail) {
        return new ProblemException(new Problem(400, "Bad parameter", detail, parameter));
    }

    /** Something that is not there. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(Problem.notFound(detail));
    }

    public Problem problem() {
        return problem;
    }
}
