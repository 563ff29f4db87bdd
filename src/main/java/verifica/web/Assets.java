package verifica.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import verifica.base.Tokens;

/** Addresses of style sheets and scripts that change with their content, so that browsers may keep them for ever. */
@TemplateExtension(namespace = "asset")
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();
    private static final int HASH = 12;

    private Assets() {}

    /** The address of a file below {@code META-INF/resources/app}. */
    public static String url(String file) {
        return ADDRESSES.computeIfAbsent(file, Assets::hashed);
    }

    private static String hashed(String file) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/app/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no asset " + file);
            }
            return "/app/" + file + "?v=" + Tokens.hash(in.readAllBytes()).substring(0, HASH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
