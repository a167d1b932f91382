package io.errorcontract.codegen.site.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Handles an error in TypeScript with the package of the goal {@code generate-typescript}. */
final class PackageSample {
    private PackageSample() {}

    static String of(SampleFacts facts, TypeScriptSdk sdk, String errorClass) {
        boolean retried = facts.delay() != null;
        List<String> lines = new ArrayList<>();
        lines.add("import {\n  fromResponse,\n" + (retried ? "  retry,\n" : "") + "  " + errorClass + ",\n} from "
                + JavaSamples.literal(sdk.packageName()) + ";\n");
        lines.add("async function call() {");
        lines.add("  const response = await fetch(url);");
        lines.add("  if (!response.ok) {");
        lines.add("    throw await fromResponse(response);");
        lines.add("  }");
        lines.add("  return response;");
        lines.add("}\n");
        lines.add("try {");
        lines.add(retried ? "  await retry(call, { idempotent: true });" : "  await call();");
        lines.add("} catch (error) {");
        lines.add("  if (!(error instanceof " + errorClass + ")) {");
        lines.add("    throw error;");
        lines.add("  }");
        if (facts.advice() != null) {
            lines.add("  // " + facts.advice());
        }
        lines.add("  console.error(error.message);");
        // Errors that share a class have different parameters.
        if (Collections.frequency(sdk.classes().values(), errorClass) == 1) {
            facts.parameters()
                    .keySet()
                    .forEach(name -> lines.add("  console.error(" + JavaSamples.literal(name) + ", error.params"
                            + FetchSample.member(name, ".") + ");"));
        }
        if (facts.violations() != null) {
            lines.add("  for (const { field, message } of error.violations) {");
            lines.add("    console.error(field, message);");
            lines.add("  }");
        }
        lines.add("}");
        return String.join("\n", lines);
    }
}
