package io.errorcontract.codegen.java;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.RetryPolicy;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what several descriptors share: retry policies, types and families. */
final class SharedEmitter {

    private final JavaModel model;
    private final DescriptorExpressions expressions;

    SharedEmitter(JavaModel model, DescriptorExpressions expressions) {
        this.model = model;
        this.expressions = expressions;
    }

    TypeSpec emit() {
        TypeSpec.Builder type = Emitter.topLevel(model.classes().shared(), Modifier.FINAL)
                .addJavadoc("What the descriptors of errors share.\n");
        for (Map.Entry<RetryPolicy, String> policy : model.policies().entrySet()) {
            type.addField(field(RetryPolicy.class, policy.getValue())
                    .initializer(Emitter.initializer(expressions.newPolicy(policy.getKey())))
                    .build());
        }
        for (JavaModel.NamedType named : model.types()) {
            type.addField(field(ParameterType.class, named.constant())
                    .initializer(Emitter.initializer(expressions.namedType(named.type())))
                    .build());
        }
        for (JavaModel.Family family : model.families()) {
            type.addField(field(FamilyDescriptor.class, family.constant())
                    .initializer(Emitter.initializer(expressions.family(family.descriptor())))
                    .build());
        }
        return type.addMethod(Emitter.HIDDEN_CONSTRUCTOR).build();
    }

    private static FieldSpec.Builder field(Class<?> type, String name) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
    }
}
