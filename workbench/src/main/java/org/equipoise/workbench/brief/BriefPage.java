package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/**
 * Writes a brief: one file that needs no network, reads on a wide and a narrow window and prints on paper. The bottom line comes
 * first, then options, then the ground they stand on.
 */
public final class BriefPage {

    private final Material material;

    /** A page on this material. */
    public BriefPage(Material material) {
        this.material = material;
    }

    /** The whole file. */
    public String html() {
        Element head = Element.of(
                "head",
                Element.of("meta").set("charset", "utf-8"),
                Element.of("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1"),
                Element.of("meta")
                        .set("http-equiv", "Content-Security-Policy")
                        .set("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"),
                Element.of("meta").set("name", "generator").set("content", "Equipoise " + material.software()),
                Element.of("title", material.title() + ": a brief"),
                Element.of("style", Style.ofPages()));
        List<Node> page = new ArrayList<>(opening());
        int number = 1;
        for (Material.Answer answer : material.answers()) {
            page.addAll(new AnswerSection(answer, material).write(number));
            number++;
        }
        page.addAll(new GroundSections(material).write());
        page.add(Element.of("h2", "Appendix: further tables").set("id", "appendix"));
        number = 1;
        for (Material.Answer answer : material.answers()) {
            page.addAll(new AnswerSection(answer, material).appendix(number));
            number++;
        }
        page.addAll(new ClaimsSection(material).appendix());
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
        Element.of("html", head, Element.of("body", Element.of("main").add(page)))
                .set("lang", "en")
                .write(html);
        return html.append('\n').toString();
    }

    private List<Node> opening() {
        List<Node> page = new ArrayList<>(new FirstPage(material).write());
        Element nav = Element.of("nav").set("aria-label", "Contents");
        for (int n = 1; n <= material.answers().size(); n++) {
            nav = nav.add(link("question-" + n, "Question " + n)).add(" ");
        }
        for (GroundSections.Title title : GroundSections.Title.values()) {
            nav = nav.add(link(title.id(), title.words())).add(" ");
        }
        page.add(nav.add(link("appendix", "Appendix")));
        return page;
    }

    private static Element link(String id, String words) {
        return Element.of("a", words).set("href", "#" + id);
    }
}
