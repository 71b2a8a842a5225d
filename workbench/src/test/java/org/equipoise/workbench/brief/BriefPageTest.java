package org.equipoise.workbench.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.equipoise.workbench.words.Headline;
import org.equipoise.workbench.words.Yardstick;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The brief is whole, safe and says nothing that the tradecraft forbids. */
class BriefPageTest {

    private static final String PAGE = new BriefPage(Fixture.material(Yardstick.ICD_203)).html();

    @Test
    void holdsEverySectionInOrder() {
        List<String> sections = List.of(
                "id=\"bottom-line\"",
                "id=\"hangs-on\"",
                "id=\"trust\"",
                "id=\"question-1\"",
                "id=\"question-2\"",
                "id=\"question-3\"",
                "id=\"words\"",
                "id=\"confidence\"",
                "id=\"assumptions\"",
                "id=\"claims\"",
                "id=\"predictions\"",
                "id=\"change\"",
                "id=\"gaps\"",
                "id=\"method\"",
                "id=\"sources\"",
                "id=\"reproduce\"",
                "id=\"appendix\"");
        assertThat(PAGE).containsSubsequence(sections);
        assertThat(PAGE)
                .contains("./equipoise brief two-rivals --seed 1")
                .contains("hypotheses to be tested, not findings");
    }

    @Test
    void loadsNothingAndRunsNothing() {
        assertThat(PAGE).doesNotContain("<script", "src=", "@import", "url(", "<link", "<img", "onload", "javascript:");
        Matcher href = Pattern.compile("href=\"([^\"]*)\"").matcher(PAGE);
        while (href.find()) {
            assertThat(href.group(1)).matches("#.*|https?://.*");
        }
    }

    @Test
    void whatUsersWroteIsEscaped() {
        assertThat(PAGE)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Arm &lt;South&gt; &amp; no other", "a?b=1&amp;c=2");
    }

    @Test
    void everyTagIsClosed() throws Exception {
        assertThat(document().getElementsByTagName("svg").getLength()).isPositive();
    }

    @Test
    void picturesSpeakToThoseWhoCannotSeeThem() throws Exception {
        NodeList pictures = document().getElementsByTagName("svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(picture.getElementsByTagName("text").getLength()).isPositive();
        }
    }

    @Test
    void deathsAndDisplacementBySideStandInEveryTableOfOutcomes() throws Exception {
        NodeList tables = document().getElementsByTagName("table");
        int outcomes = 0;
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            String title = table.getAttribute("aria-label");
            if (title.contains("toll")
                    || title.startsWith("Difference")
                    || title.startsWith("What the question is about")) {
                outcomes++;
                assertThat(heads(table))
                        .as(title)
                        .doesNotHaveDuplicates()
                        .contains("Deaths, North", "Deaths, South", "Displaced, North", "Displaced, South");
            }
        }
        assertThat(outcomes).isGreaterThan(6);
    }

    @Test
    void everyQuestionStandsOnceOnTheFirstPageAndOnceOverItsSectionWithItsBottomLine() throws Exception {
        Material material = Fixture.material(Yardstick.ICD_203);
        Document page = document();
        Element first = (Element) page.getElementsByTagName("section").item(0);
        for (Material.Answer answer : material.answers()) {
            assertThat(texts(first, "h3"))
                    .filteredOn(text -> text.endsWith(answer.question()))
                    .hasSize(1);
            assertThat(texts(page.getDocumentElement(), "h2"))
                    .filteredOn(text -> text.endsWith(answer.question()))
                    .hasSize(1);
            assertThat(texts(first, "li"))
                    .containsAll(new Headline(answer.results(), Yardstick.ICD_203, answer::condition).sentences());
        }
    }

    @Test
    void everyMeasureThatAQuestionNamesLeadsItsTableInItsOrder() throws Exception {
        NodeList tables = document().getElementsByTagName("table");
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if (table.getAttribute("aria-label").startsWith("What the question is about")) {
                heads.addAll(heads(table));
            }
        }
        assertThat(heads)
                .containsSubsequence(
                        "North’s belief that Patronia helps",
                        "Revenue of Patronia",
                        "War by end of 2014",
                        "Deaths, all sides",
                        "Displaced, South");
    }

    @Test
    void aBriefMadeInHasteSaysSoInItsHeadAndAtEveryQuestion() {
        Material whole = Fixture.material(Yardstick.ICD_203);
        Material quick = new Material(
                whole.scenario(),
                whole.sha256(),
                whole.title(),
                whole.yardstick(),
                List.of(Fixture.standing(true)),
                whole.tallies(),
                whole.assumptions(),
                whole.premises(),
                whole.hypotheses(),
                whole.sources(),
                whole.claims(),
                whole.foretold(),
                whole.standing(),
                whole.places(),
                whole.mechanisms(),
                whole.gaps(),
                whole.command(),
                whole.software());
        String page = new BriefPage(quick).html();
        String head = page.substring(page.indexOf("<body"), page.indexOf("id=\"bottom-line\""));
        String section = page.substring(page.indexOf("id=\"question-1\""), page.indexOf("id=\"words\""));
        assertThat(head).contains("Quick look");
        assertThat(section).contains("Quick look");
        assertThat(PAGE).doesNotContain("Quick look");
    }

    @Test
    void readingsThatTurnASignAreNamedOnTheFirstPageAndMarkedInTheirTable() throws Exception {
        Element hangsOn = (Element) document().getElementsByTagName("section").item(1);
        assertThat(hangsOn.getTextContent())
                .contains("how silence is read (silence.reading) turns the sign", "“Seek an advantage for North”");
        NodeList tables = document().getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if (table.getAttribute("aria-label").contains("how silence is read")) {
                assertThat(table.getElementsByTagName("thead").item(0).getTextContent())
                        .contains("weakness260 futures", "consent240 futures", "Averaged");
                NodeList rows = table.getElementsByTagName("tr");
                for (int r = 0; r < rows.getLength(); r++) {
                    String row = rows.item(r).getTextContent();
                    assertThat(row.endsWith("turns")).as(row).isEqualTo(row.startsWith("Seek") && row.contains("+"));
                }
            }
        }
        assertThat(PAGE).contains("Weights: weakness 52% or consent 48%. Rests on S1, S2.");
    }

    @Test
    void everyClaimIsFollowedToWhatBecameOfItAndBothNamesOfPlacesAreGiven() {
        assertThat(PAGE).contains("hypothesis silence.reading", "not modelled: too vague", "Upland / Highland");
    }

    @Test
    void neverALikelihoodAndAConfidenceInOneSentence() throws Exception {
        for (Yardstick yardstick : Yardstick.values()) {
            List<String> words =
                    yardstick.bands().stream().map(Yardstick.Band::words).toList();
            for (String sentence : sentences(document(new BriefPage(Fixture.material(yardstick)).html()))) {
                String small = sentence.toLowerCase(java.util.Locale.ROOT);
                boolean likelihood = words.stream().anyMatch(small::contains);
                assertThat(likelihood && small.contains("confidence"))
                        .as(sentence)
                        .isFalse();
            }
        }
    }

    @Test
    void likelihoodWordsComeWithTheirYardstick() {
        assertThat(PAGE).contains("ICD 203", "20–45%", "nearer to even chance");
        assertThat(new BriefPage(Fixture.material(Yardstick.PHIA)).html()).contains("PHIA", "realistic possibility");
    }

    @Test
    void theSameMaterialGivesTheSamePage() {
        assertThat(new BriefPage(Fixture.material(Yardstick.ICD_203)).html()).isEqualTo(PAGE);
    }

    /** What stands in the head of a table and at the head of its rows, without units. */
    private static List<String> heads(Element table) {
        List<String> heads = new ArrayList<>();
        NodeList cells = table.getElementsByTagName("th");
        for (int i = 0; i < cells.getLength(); i++) {
            heads.add(
                    cells.item(i).getFirstChild() == null
                            ? ""
                            : cells.item(i).getFirstChild().getTextContent());
        }
        return heads;
    }

    private static List<String> texts(Element root, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList found = root.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Document document() throws Exception {
        return document(PAGE);
    }

    private static Document document(String page) throws Exception {
        String xml = page.replace("<!DOCTYPE html>", "").replaceAll("<(meta|br|hr|col|wbr)([^>]*)>", "<$1$2/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> sentences(Document page) {
        List<String> sentences = new ArrayList<>();
        for (String tag : List.of("p", "li", "td", "text", "h2", "h3", "figcaption", "desc")) {
            NodeList blocks = page.getElementsByTagName(tag);
            for (int i = 0; i < blocks.getLength(); i++) {
                Stream.of(blocks.item(i).getTextContent().split("(?<=[.!?])\\s"))
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }
}
