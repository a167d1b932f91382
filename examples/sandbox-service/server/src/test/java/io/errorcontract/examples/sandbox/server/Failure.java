package io.errorcontract.examples.sandbox.server;

import io.errorcontract.examples.pandastack.AuthInvalidTokenException;
import io.errorcontract.examples.pandastack.AuthTokenRevokedException;
import io.errorcontract.examples.pandastack.AuthWorkspaceMismatchException;
import io.errorcontract.examples.pandastack.CapacityUnavailableException;
import io.errorcontract.examples.pandastack.ForbiddenException;
import io.errorcontract.examples.pandastack.InternalException;
import io.errorcontract.examples.pandastack.PandaStackException;
import io.errorcontract.examples.pandastack.QuotaSandboxesExceededException;
import io.errorcontract.examples.pandastack.QuotaVcpuExceededException;
import io.errorcontract.examples.pandastack.RateLimitApiException;
import io.errorcontract.examples.pandastack.SandboxBootFailedException;
import io.errorcontract.examples.pandastack.SandboxInvalidStateException;
import io.errorcontract.examples.pandastack.SandboxNotFoundException;
import io.errorcontract.examples.pandastack.TemplateBuildFailedException;
import io.errorcontract.examples.pandastack.TemplateNotFoundException;
import io.errorcontract.examples.pandastack.ValidationException;
import io.errorcontract.examples.pandastack.VolumeInUseException;
import io.errorcontract.examples.sandbox.sdk.model.Command;
import io.errorcontract.examples.sandbox.sdk.model.NewSandbox;
import io.errorcontract.examples.sandbox.sdk.model.NewVolume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call that fails.
 *
 * @param operation the operation's id
 * @param code the entry of the document that it fails with: a code, or the pattern of a family
 * @param type the exception that the caller gets
 * @param token whose call it is
 * @param call the call
 */
record Failure(String operation, String code, Class<? extends PandaStackException> type, String token, Call call) {

    private static final String GUEST = "pk_live";

    /** Calls one operation. */
    @FunctionalInterface
    interface Call {
        void run(Sdk sdk) throws Exception;
    }

    /** At least one call for each error that an operation lists. */
    static List<Failure> all() {
        List<Failure> all = new ArrayList<>();
        anyCall().forEach((operation, call) -> {
            all.add(new Failure(operation, "auth.invalid_token", AuthInvalidTokenException.class, "nobody", call));
            all.add(new Failure(operation, "auth.token_revoked", AuthTokenRevokedException.class, "pk_revoked", call));
            all.add(new Failure(operation, "rate_limit.api", RateLimitApiException.class, "pk_busy", call));
            all.add(new Failure(operation, "internal.*", InternalException.class, "pk_unlucky", call));
        });
        addSandboxes(all);
        addOthers(all);
        return all;
    }

    /** A call of each operation that, but for its caller, has nothing wrong with it. */
    private static Map<String, Call> anyCall() {
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("createSandbox", sdk -> sdk.sandboxes().createSandbox(new NewSandbox().template("python-3.12")));
        calls.put("getSandbox", sdk -> sdk.sandboxes().getSandbox("sb_paused"));
        calls.put("deleteSandbox", sdk -> sdk.sandboxes().deleteSandbox("sb_paused"));
        calls.put("execInSandbox", sdk -> sdk.sandboxes().execInSandbox("sb_paused", new Command().command("ls")));
        calls.put("getTemplate", sdk -> sdk.templates().getTemplate("python-3.12"));
        calls.put("createVolume", sdk -> sdk.volumes().createVolume(new NewVolume().sizeGb(1)));
        calls.put("deleteVolume", sdk -> sdk.volumes().deleteVolume("vol_1"));
        return calls;
    }

    private static void addSandboxes(List<Failure> all) {
        String create = "createSandbox";
        add(
                all,
                create,
                "validation.*",
                ValidationException.class,
                create(new NewSandbox().template("gpu").vcpus(65)));
        add(
                all,
                create,
                "auth.workspace_mismatch",
                AuthWorkspaceMismatchException.class,
                create(new NewSandbox().template("gpu").workspaceId("ws_other")));
        add(all, create, "template.not_found", TemplateNotFoundException.class, create("no-such"));
        add(all, create, "template.build_failed", TemplateBuildFailedException.class, create("broken-build"));
        add(all, create, "sandbox.boot_failed", SandboxBootFailedException.class, create("panics"));
        add(all, create, "internal.*", InternalException.class, create("crashes"));
        add(all, create, "quota.*", ForbiddenException.class, create("tomorrow"));
        add(all, create, "capacity.unavailable", CapacityUnavailableException.class, create("gpu"));
        add(
                all,
                create,
                "quota.vcpu_exceeded",
                QuotaVcpuExceededException.class,
                create(new NewSandbox().template("gpu").vcpus(64)));
        add(all, create, "quota.sandboxes_exceeded", QuotaSandboxesExceededException.class, sdk -> {
            for (int i = 0; i < 4; i++) {
                sdk.sandboxes().createSandbox(new NewSandbox().template("python-3.12"));
            }
        });
        Class<SandboxInvalidStateException> state = SandboxInvalidStateException.class;
        add(all, "deleteSandbox", "sandbox.invalid_state", state, sdk -> {
            String id = sdk.sandboxes()
                    .createSandbox(new NewSandbox().template("python-3.12"))
                    .getId();
            sdk.sandboxes().deleteSandbox(id);
        });
        add(all, "execInSandbox", "sandbox.invalid_state", state, exec("sb_paused", "ls"));
        add(all, "execInSandbox", "validation.*", ValidationException.class, exec("sb_paused", ""));
        addPerSandbox(all, "sandbox.not_found", SandboxNotFoundException.class, "sb_none");
        addPerSandbox(all, "auth.workspace_mismatch", AuthWorkspaceMismatchException.class, "sb_theirs");
    }

    private static void addPerSandbox(
            List<Failure> all, String code, Class<? extends PandaStackException> type, String id) {
        add(all, "getSandbox", code, type, sdk -> sdk.sandboxes().getSandbox(id));
        add(all, "deleteSandbox", code, type, sdk -> sdk.sandboxes().deleteSandbox(id));
        add(all, "execInSandbox", code, type, exec(id, "ls"));
    }

    private static void addOthers(List<Failure> all) {
        Call unknown = sdk -> sdk.templates().getTemplate("no-such");
        Call unbuilt = sdk -> sdk.templates().getTemplate("broken-build");
        Call empty = sdk -> sdk.volumes().createVolume(new NewVolume().sizeGb(0));
        Call huge = sdk -> sdk.volumes().createVolume(new NewVolume().sizeGb(5000));
        Call attached = sdk -> sdk.volumes().deleteVolume("vol_attached");
        add(all, "getTemplate", "template.not_found", TemplateNotFoundException.class, unknown);
        add(all, "getTemplate", "template.build_failed", TemplateBuildFailedException.class, unbuilt);
        add(all, "createVolume", "validation.*", ValidationException.class, empty);
        add(all, "createVolume", "capacity.unavailable", CapacityUnavailableException.class, huge);
        add(all, "deleteVolume", "volume.in_use", VolumeInUseException.class, attached);
    }

    private static void add(
            List<Failure> all, String operation, String code, Class<? extends PandaStackException> type, Call call) {
        all.add(new Failure(operation, code, type, GUEST, call));
    }

    private static Call create(String template) {
        return create(new NewSandbox().template(template));
    }

    private static Call create(NewSandbox wanted) {
        return sdk -> sdk.sandboxes().createSandbox(wanted);
    }

    private static Call exec(String id, String command) {
        return sdk -> sdk.sandboxes().execInSandbox(id, new Command().command(command));
    }

    /** Whether the catalog has the code itself, not only its family. */
    boolean isKnown() {
        return code.indexOf('*') < 0;
    }

    /** Whether the call makes sandboxes before it fails. */
    boolean mayLeaveSandboxes() {
        return code.equals("quota.sandboxes_exceeded") || operation.equals("deleteSandbox");
    }

    @Override
    public String toString() {
        return operation + " " + code + " (" + token + ")";
    }
}
