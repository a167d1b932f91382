package com.example.sandboxes;

import io.errorcontract.codec.ExceptionFactory;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Chooses the exception of an error. Methods return Object, so that the JVM can verify this class
 * without loading every exception.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
@SuppressWarnings("deprecation")
final class SandboxExceptionFactory implements ExceptionFactory {
    SandboxExceptionFactory() {
    }

    @Override
    public ApiException create(ApiError error) {
        return (ApiException) byCode(error);
    }

    private static Object byCode(ApiError error) {
        switch (error.code()) {
            case "capacity.missing":
                return new CapacityMissingException(error, null);
            case "capacity.unavailable":
                return new CapacityUnavailableException(error, null);
            case "quota.sandboxes_exceeded":
                return new QuotaExceededException(error, null);
            case "quota.vcpu_exceeded":
                return new QuotaExceededException(error, null);
            case "sandbox.invalid_state":
                return new SandboxInvalidStateException(error, null);
            case "sandbox.not_found":
                return new SandboxNotFoundException(error, null);
            case "values.refused":
                return new ValuesRefusedException(error, null);
            default:
                return byFamily(error);
        }
    }

    private static Object byFamily(ApiError error) {
        FamilyDescriptor family = error.family().orElse(null);
        switch (family == null ? "" : family.id()) {
            case "not_found":
                return new NotFoundException(error, null);
            case "limit":
                return new LimitException(error, null);
            case "quota":
                return new QuotaException(error, null);
            default:
                return new SandboxException(error, null);
        }
    }
}
