package org.equipoise.workbench.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which tests hold a mechanism: a list that a test of this module keeps in step with the sources. */
final class TestList {

    private TestList() {}

    /** Properties by test class. */
    static Map<String, List<String>> of(String mechanism) {
        Map<String, List<String>> tests = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] parts = line.split("\t", -1);
            if (parts[0].equals(mechanism)) {
                tests.computeIfAbsent(parts[1], name -> new ArrayList<>()).add(parts[2]);
            }
        }
        return tests;
    }

    private static List<String> lines() {
        try (InputStream list = TestList.class.getResourceAsStream("tests.txt")) {
            return list == null
                    ? List.of()
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
