package verifica.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A form of a page with what stands in it, filled in as a reader would: by what the labels say. */
public final class Form {

    private final Element element;
    private final List<Map.Entry<String, String>> values = new ArrayList<>();

    private Form(Element element) {
        this.element = element;
    }

    /** The first form that a selector finds, with what a browser would send of it. */
    public static Form in(Reply reply, String css) {
        Element found = reply.page().selectFirst(css);
        assertThat(found).as("form %s of %s", css, reply.body()).isNotNull();
        Form form = new Form(found);
        for (Element field : found.select("input[name], select[name]")) {
            if (field.normalName().equals("select")) {
                Element chosen = field.selectFirst("option[selected]");
                form.add(
                        field.attr("name"),
                        chosen == null ? field.selectFirst("option").val() : chosen.val());
            } else if (!field.attr("type").matches("radio|checkbox") || field.hasAttr("checked")) {
                form.add(field.attr("name"), field.val());
            }
        }
        return form;
    }

    public String action() {
        return element.attr("action");
    }

    public Form add(String name, String value) {
        values.add(Map.entry(name, value));
        return this;
    }

    public Form set(String name, String value) {
        return clear(name).add(name, value);
    }

    public Form clear(String name) {
        values.removeIf(entry -> entry.getKey().equals(name));
        return this;
    }

    /** What stands in the first field with this name. */
    public String value(String name) {
        return values.stream()
                .filter(entry -> entry.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Types into the only text field of a question. */
    public Form type(int slot, String text) {
        return set(question(slot).expectFirst("input[type=text]").attr("name"), text);
    }

    /** Types into a gap of a cloze. */
    public Form gap(int slot, int gap, String text) {
        return set("s" + slot + ".gap" + gap, text);
    }

    /** Takes these options of a question and no other. */
    public Form choose(int slot, String... labels) {
        for (Element option : options(slot)) {
            clear(option.attr("name"));
        }
        for (String label : labels) {
            Element option = options(slot).stream()
                    .filter(input -> input.parent().select("span").last().text().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no option " + label + " in " + question(slot)));
            add(option.attr("name"), option.val());
        }
        return this;
    }

    /** Takes an option of the list that stands beside a label. */
    public Form pick(int slot, String label, String text) {
        Element labelled = question(slot).select("label").stream()
                .filter(each -> each.ownText().equals(label))
                .findFirst()
                .orElseThrow();
        return pickIn(question(slot).getElementById(labelled.attr("for")), text);
    }

    /** Takes an option of a gap's list. */
    public Form pick(int slot, int gap, String text) {
        return pickIn(question(slot).expectFirst("select[name=s" + slot + ".gap" + gap + "]"), text);
    }

    private Form pickIn(Element select, String text) {
        Element option = select.select("option").stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
        return set(select.attr("name"), option.val());
    }

    public Form flag(int slot) {
        return set("s" + slot + ".flag", "1");
    }

    /** The button with this name is what sends the form. */
    public Form press(String name) {
        assertThat(element.select("button[name=" + name + "]"))
                .as("button %s", name)
                .hasSize(1);
        return add(name, "1");
    }

    private Element question(int slot) {
        return element.expectFirst("#q" + slot);
    }

    private List<Element> options(int slot) {
        return question(slot).select("label.option input");
    }

    String body() {
        return values.stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
