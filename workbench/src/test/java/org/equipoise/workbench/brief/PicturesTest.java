package org.equipoise.workbench.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.equipoise.workbench.words.Yardstick;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A picture that leaves its page takes along what it needs. */
class PicturesTest {

    private static final Map<String, String> FILES = Pictures.of(Fixture.material(Yardstick.ICD_203));

    @Test
    void everyQuestionAndConditionHasItsFiles() {
        assertThat(FILES.keySet())
                .contains(
                        "1-arming-open-war-risk.svg",
                        "1-arming-closed-differences.svg",
                        "1-arming-open-stocks.svg",
                        "2-words-spread.svg");
    }

    @Test
    void aFileIsAWholePictureThatSpeaksToThoseWhoCannotSeeIt() throws Exception {
        for (String svg : FILES.values()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            Element root = document.getDocumentElement();
            assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("width")).isNotEmpty();
        }
    }

    @Test
    void coloursAndLettersAreItsOwn() {
        assertThat(FILES.values()).allSatisfy(svg -> assertThat(svg)
                .contains("fill=\"#fff\"", "sans-serif", "stroke:#0062a3")
                .doesNotContain("var(", "http://www.w3.org/1999", "url(", "@media"));
    }
}
