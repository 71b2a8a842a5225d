package org.equipoise.workbench.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of a page or a picture; immutable.
 *
 * @param name its tag
 * @param attributes in the order in which they are written
 * @param children what it holds
 */
public record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "meta", "link", "input", "col", "wbr");

    /** Elements whose text a browser does not unescape. Only constants of this program go there. */
    private static final Set<String> VERBATIM = Set.of("style");

    public Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** An element that holds other pieces. */
    public static Element of(String name, Node... children) {
        return new Element(name, Map.of(), List.of(children));
    }

    /** An element that holds words. */
    public static Element of(String name, String words) {
        return new Element(name, Map.of(), List.of(new Text(words)));
    }

    /** The same with an attribute. */
    public Element set(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Element(name, more, children);
    }

    /** The same with a coordinate, written to a tenth. */
    public Element set(String attribute, double coordinate) {
        return set(attribute, tenth(coordinate));
    }

    /** The same with an attribute {@code class}. */
    public Element in(String styleClass) {
        return set("class", styleClass);
    }

    /** The same with more pieces at its end. */
    public Element add(Node... more) {
        return add(List.of(more));
    }

    /** The same with more pieces at its end. */
    public Element add(List<? extends Node> more) {
        List<Node> all = new ArrayList<>(children);
        all.addAll(more);
        return new Element(name, attributes, all);
    }

    /** The same with words at its end. */
    public Element add(String words) {
        return add(new Text(words));
    }

    /** A coordinate to a tenth, without a needless {@code .0}. */
    public static String tenth(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    @Override
    public void write(StringBuilder page) {
        page.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            page.append(' ').append(attribute).append("=\"");
            Text.escape(value, page);
            page.append('"');
        });
        page.append('>');
        if (VOID.contains(name)) {
            return;
        }
        for (Node child : children) {
            if (VERBATIM.contains(name) && child instanceof Text text) {
                page.append(text.words());
            } else {
                child.write(page);
            }
        }
        page.append("</").append(name).append('>');
    }

    @Override
    public String toString() {
        StringBuilder page = new StringBuilder();
        write(page);
        return page.toString();
    }
}
