package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.workbench.words.Options;

/** The main pictures of a brief as files for other documents. */
public final class Pictures {

    private Pictures() {}

    /** SVG files by name: for each question and condition the courses of what it names, the differences between options, and where the spread comes from. */
    public static Map<String, String> of(Material material) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Material.Answer answer : material.answers()) {
            Figure figure = new Figure(
                    answer.results(), new Options(answer.results(), material.yardstick()), answer::condition);
            for (String condition : answer.results().conditions()) {
                List<Picture> pictures = new ArrayList<>(new Courses(answer).pictures(condition));
                pictures.addAll(figure.all(condition));
                for (Picture picture : pictures) {
                    files.put(
                            fileName(
                                    answer.id(),
                                    answer.results().conditions().size() > 1 ? condition : "",
                                    picture.name()),
                            picture.file());
                }
            }
        }
        return Collections.unmodifiableMap(files);
    }

    private static String fileName(String question, String condition, String picture) {
        String name = question + (condition.isEmpty() ? "" : "-" + condition) + "-" + picture;
        return name.replaceAll("[^A-Za-z0-9._-]+", "-") + ".svg";
    }
}
