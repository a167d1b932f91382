package io.errorcontract.springdoc;

import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.catalog.definition.CatalogSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/**
 * The catalogs of a running application, whose jars may be packed in another one. Of two with the same id, the first
 * one on the class path counts.
 */
final class ResourceCatalogs implements CatalogSource {

    private final Map<String, Map<String, byte[]>> catalogs = new TreeMap<>();

    /**
     * Reads all catalogs.
     *
     * @throws IOException if one cannot be read
     */
    ResourceCatalogs(ResourceLoader loader) throws IOException {
        Map<String, String> places = new TreeMap<>();
        for (Resource file : ResourcePatternUtils.getResourcePatternResolver(loader)
                .getResources("classpath*:" + ClassPathCatalogs.FOLDER + "*/*.y*ml")) {
            String url = file.getURL().toString();
            int start = url.lastIndexOf(ClassPathCatalogs.FOLDER);
            String name = url.substring(start);
            String id = name.substring(ClassPathCatalogs.FOLDER.length(), name.lastIndexOf('/'));
            String place = url.substring(0, start);
            if (place.equals(places.computeIfAbsent(id, key -> place))) {
                try (InputStream in = file.getInputStream()) {
                    catalogs.computeIfAbsent(id, key -> new TreeMap<>()).put(name, in.readAllBytes());
                }
            }
        }
    }

    @Override
    public Set<String> ids() {
        return Set.copyOf(catalogs.keySet());
    }

    @Override
    public Map<String, byte[]> files(String id) {
        return Map.copyOf(catalogs.getOrDefault(id, Map.of()));
    }
}
