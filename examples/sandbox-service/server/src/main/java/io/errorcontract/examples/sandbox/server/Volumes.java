package io.errorcontract.examples.sandbox.server;

import io.errorcontract.examples.pandastack.CapacityUnavailableException;
import io.errorcontract.examples.pandastack.VolumeInUseException;
import io.errorcontract.examples.sandbox.server.api.VolumesApi;
import io.errorcontract.examples.sandbox.server.model.NewVolume;
import io.errorcontract.examples.sandbox.server.model.Volume;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Volumes, of which {@code vol_attached} is in use. */
@RestController
final class Volumes implements VolumesApi {

    private static final int MOST_GIGABYTES = 1000;

    private final AtomicInteger numbers = new AtomicInteger();

    @Override
    public ResponseEntity<Volume> createVolume(NewVolume wanted) {
        if (wanted.getSizeGb() > MOST_GIGABYTES) {
            throw new CapacityUnavailableException();
        }
        Volume volume = new Volume("vol_" + numbers.incrementAndGet(), wanted.getSizeGb());
        return ResponseEntity.status(HttpStatus.CREATED).body(volume);
    }

    @Override
    public ResponseEntity<Void> deleteVolume(String volumeId) {
        if (volumeId.equals("vol_attached")) {
            throw new VolumeInUseException(volumeId, "sb_paused");
        }
        return ResponseEntity.noContent().build();
    }
}
