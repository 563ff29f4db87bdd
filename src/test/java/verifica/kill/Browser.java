package verifica.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Opens pages and submits forms as a browser does: keeps cookies, sends what stands in the form, hidden fields too. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI site;
    private final Map<String, String> cookies = new TreeMap<>();

    Browser(URI site) {
        this.site = site;
    }

    /** Whether there is an answer under this path, and a good one. */
    boolean finds(String path) throws InterruptedException {
        try {
            return send(request(path).GET()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The page under this path, which has to be there. */
    Document open(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path).GET());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body(), site.toString());
    }

    /** Submits a form and tells the path to which the answer leads: it has to be a 303. */
    String submit(FormElement form) throws IOException, InterruptedException {
        String fields = form.formData().stream()
                .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response = send(request(form.attr("action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        assertThat(response.statusCode()).as(form.attr("action")).isEqualTo(303);
        return site.resolve(response.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(line -> {
            String[] cookie = line.substring(0, (line + ";").indexOf(';')).split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        });
        return response;
    }
}
