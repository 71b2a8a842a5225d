package org.equipoise.scenario;

import java.util.Optional;

/**
 * A source of the dossier.
 *
 * @param id short name
 * @param title its title
 * @param url its address
 * @param leaning whose side it takes
 * @param grade its grade
 */
public record SourceEntry(
        String id, String title, Optional<String> url, Optional<String> leaning, Optional<String> grade) {}
