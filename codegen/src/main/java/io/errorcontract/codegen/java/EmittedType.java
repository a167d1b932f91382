package io.errorcontract.codegen.java;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * A class that an emitter wrote.
 *
 * @param spec the class
 * @param components what a record holds, which JavaPoet does not tell; empty for any other class
 */
record EmittedType(TypeSpec spec, List<ParameterSpec> components) {
    static EmittedType of(TypeSpec spec) {
        return new EmittedType(spec, List.of());
    }
}
