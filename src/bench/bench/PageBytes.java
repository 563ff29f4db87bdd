package bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first visit of the attempt page costs on the wire, heads included.
 *
 * @param html the page compressed
 * @param plainHtml the page not compressed, without its head
 * @param withAssets the page and all that it links to, compressed where the server does it
 */
record PageBytes(int html, int plainHtml, int withAssets) {

    private static final Pattern ASSET = Pattern.compile("<(?:link|script|img)[^>]*(?:href|src)=\"(/[^\"]+)\"");

    static PageBytes measure(int port) throws IOException {
        try (Wire wire = new Wire(port)) {
            Visit visit = new Visit(wire, new Figures());
            String attempt = Journey.start(visit);
            Reply page = visit.weigh(attempt, true);
            int assets = 0;
            Matcher linked = ASSET.matcher(page.text());
            while (linked.find()) {
                assets += visit.weigh(linked.group(1), true).wireBytes();
            }
            return new PageBytes(
                    page.wireBytes(), visit.weigh(attempt, false).body().length, page.wireBytes() + assets);
        }
    }
}
