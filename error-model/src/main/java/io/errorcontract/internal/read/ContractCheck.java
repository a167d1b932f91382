package io.errorcontract.internal.read;

import io.errorcontract.contract.ContractId;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.model.ContractViolation.Kind;
import org.jspecify.annotations.Nullable;

/** Compares the contract that a server says it speaks with the reader's own. */
final class ContractCheck {

    private final ErrorCatalog catalog;

    ContractCheck(ErrorCatalog catalog) {
        this.catalog = catalog;
    }

    void check(@Nullable String header, Findings findings) {
        if (header == null) {
            return;
        }
        ContractId sent = ContractId.parse(header).orElse(null);
        if (sent == null) {
            findings.add(Kind.MALFORMED_HEADER, ContractId.HEADER, "is not of the form that it has to have; ignored");
        } else if (!sent.fingerprint().equals(catalog.fingerprint())) {
            findings.add(
                    Kind.OTHER_CONTRACT,
                    ContractId.HEADER,
                    "the server speaks " + sent + ", this reader " + catalog.contractId());
        }
    }
}
