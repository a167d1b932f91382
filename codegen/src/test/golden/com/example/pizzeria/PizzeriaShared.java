package com.example.pizzeria;

import io.errorcontract.contract.FamilyDescriptor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What the descriptors of errors share.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
final class PizzeriaShared {
    static final FamilyDescriptor FAMILY_NOT_FOUND = FamilyDescriptor.of("not_found", "*.not_found")
            .withTitle("There is no such thing")
            .withStatus(404);

    static final FamilyDescriptor FAMILY_LOST = FamilyDescriptor.of("lost", "lost.*")
            .withTitle("It was there once")
            .withStatus(404)
            .withParent("not_found");

    private PizzeriaShared() {
    }
}
