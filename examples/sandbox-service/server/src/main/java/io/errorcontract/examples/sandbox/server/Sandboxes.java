package io.errorcontract.examples.sandbox.server;

import io.errorcontract.examples.pandastack.AuthWorkspaceMismatchException;
import io.errorcontract.examples.pandastack.BootFailure;
import io.errorcontract.examples.pandastack.CapacityUnavailableException;
import io.errorcontract.examples.pandastack.QuotaSandboxesExceededException;
import io.errorcontract.examples.pandastack.QuotaVcpuExceededException;
import io.errorcontract.examples.pandastack.SandboxBootFailedException;
import io.errorcontract.examples.pandastack.SandboxInvalidStateException;
import io.errorcontract.examples.pandastack.SandboxNotFoundException;
import io.errorcontract.examples.pandastack.SandboxState;
import io.errorcontract.examples.sandbox.server.api.SandboxesApi;
import io.errorcontract.examples.sandbox.server.model.Command;
import io.errorcontract.examples.sandbox.server.model.CommandResult;
import io.errorcontract.examples.sandbox.server.model.NewSandbox;
import io.errorcontract.examples.sandbox.server.model.Sandbox;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Sandboxes in memory. {@code sb_paused} and {@code sb_theirs} are always there. */
@RestController
final class Sandboxes implements SandboxesApi {

    private static final String OWN_WORKSPACE = "ws_7f3a";
    private static final String OTHER_WORKSPACE = "ws_other";
    private static final String THEIRS = "sb_theirs";
    private static final int MOST_SANDBOXES = 3;
    private static final int MOST_VCPUS = 32;
    private static final int FORBIDDEN = 403;

    private final Map<String, Sandbox> sandboxes = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Templates templates;

    Sandboxes(Templates templates) {
        this.templates = templates;
        sandboxes.put("sb_paused", sandbox("sb_paused", "python-3.12", SandboxState.PAUSED));
        sandboxes.put(THEIRS, sandbox(THEIRS, "python-3.12", SandboxState.RUNNING));
    }

    @Override
    public ResponseEntity<Sandbox> createSandbox(NewSandbox wanted) {
        if (wanted.getWorkspaceId() != null && !wanted.getWorkspaceId().equals(OWN_WORKSPACE)) {
            throw new AuthWorkspaceMismatchException(wanted.getWorkspaceId());
        }
        templates.requireBuilt(wanted.getTemplate());
        if (wanted.getVcpus() > MOST_VCPUS) {
            throw new QuotaVcpuExceededException(MOST_VCPUS);
        }
        long own = sandboxes.keySet().stream().filter(id -> !id.equals(THEIRS)).count();
        if (own >= MOST_SANDBOXES) {
            throw new QuotaSandboxesExceededException(MOST_SANDBOXES);
        }
        String id = "sb_" + numbers.incrementAndGet();
        switch (wanted.getTemplate()) {
            // A server may be ahead of its SDKs.
            case "tomorrow" -> throw UnlistedErrors.of("quota.gpus_exceeded", FORBIDDEN, "No GPUs in this plan");
            case "gpu" -> throw new CapacityUnavailableException();
            case "panics" -> throw new SandboxBootFailedException(id, BootFailure.KERNEL_PANIC);
            case "crashes" -> throw new IllegalStateException("a bug");
            default -> sandboxes.put(id, sandbox(id, wanted.getTemplate(), SandboxState.BOOTING));
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(find(id));
    }

    @Override
    public ResponseEntity<Sandbox> getSandbox(String sandboxId) {
        Sandbox found = find(sandboxId);
        // A boot takes as long as nobody looks.
        sandboxes.computeIfPresent(
                sandboxId,
                (id, each) -> each.getState().equals(SandboxState.BOOTING.value())
                        ? sandbox(id, each.getTemplate(), SandboxState.RUNNING)
                        : each);
        return ResponseEntity.ok(found);
    }

    @Override
    public ResponseEntity<Void> deleteSandbox(String sandboxId) {
        Sandbox found = find(sandboxId);
        if (found.getState().equals(SandboxState.BOOTING.value())) {
            throw new SandboxInvalidStateException("delete", sandboxId, SandboxState.BOOTING);
        }
        sandboxes.remove(sandboxId);
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<CommandResult> execInSandbox(String sandboxId, Command command) {
        Sandbox found = find(sandboxId);
        if (!found.getState().equals(SandboxState.RUNNING.value())) {
            throw new SandboxInvalidStateException("exec", sandboxId, SandboxState.of(found.getState()));
        }
        return ResponseEntity.ok(new CommandResult(0, "$ " + command.getCommand()));
    }

    private Sandbox find(String id) {
        if (id.equals(THEIRS)) {
            throw new AuthWorkspaceMismatchException(OTHER_WORKSPACE);
        }
        Sandbox found = sandboxes.get(id);
        if (found == null) {
            throw new SandboxNotFoundException(id);
        }
        return found;
    }

    private static Sandbox sandbox(String id, String template, SandboxState state) {
        return new Sandbox(id, template, state.value());
    }
}
