package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

/** A report with what was found in it, and with what others that tell of the same are found by. */
public record SignedReport(CodedReport coded, Signature signature) {
    public SignedReport {
        requireNonNull(coded, "coded");
        requireNonNull(signature, "signature");
        if (!signature.report().equals(coded.report().id())) {
            throw new IllegalArgumentException("The signature of report " + signature.report() + " is not that of "
                    + coded.report().id());
        }
    }
}
