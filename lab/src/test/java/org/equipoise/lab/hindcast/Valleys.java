package org.equipoise.lab.hindcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.read.ScenarioReader;

/** The scenario of the two valleys with an invented history of the years 2029 to 2040. */
final class Valleys {

    static final String DISPUTES = "rivalry,from,to,level,deaths_a,deaths_b,what,sources,confidence\n"
            + "valleys,2029-01,2029-01,fatal,3,3,first shots,invented,estimate\n"
            + "valleys,2031-06,2032-02,war,900,800,the short war,invented,estimate\n"
            + "valleys,2034-03,2034-08,fatal,10,10,the long summer,invented,estimate\n"
            + "valleys,2037-05,2037-05,fatal,1,0,a patrol,invented,estimate\n";
    static final String TRUCES = "rivalry,name,start,end,broker,mediated,imposed,peacekeepers,sources,confidence\n"
            + "valleys,spring truce,2032-02-20,2034-03-05,OAK,true,false,false,invented,estimate\n"
            + "valleys,autumn truce,2034-09-01,,OAK,true,false,false,invented,estimate\n";
    static final String DEAD = "rivalry,episode,from,to,side,kind,low,best,high,sources,confidence\n"
            + "valleys,year,2029,2029,both,deaths,6,6,6,invented,estimate\n"
            + "valleys,year,2030,2030,both,deaths,0,0,0,invented,estimate\n"
            + "valleys,year,2031,2031,both,deaths,900,1000,1500,invented,estimate\n"
            + "valleys,year,2032,2032,both,deaths,700,700,700,invented,estimate\n"
            + "valleys,year,2034,2034,both,deaths,20,20,20,invented,estimate\n"
            + "valleys,the short war,2031-06,2032-02,both,deaths,,1700,,invented,estimate\n"
            + "valleys,year,2035,2035,ALDER,deaths,5,5,5,invented,estimate\n";
    static final String STEPS = "client,patron,step,date,what,sources,confidence\n"
            + "ALDER,OAK,buy-elsewhere,2033-02,buys from Ash,invented,estimate\n"
            + "ALDER,OAK,legal-step,2035-04,signs with Ash,invented,estimate\n";

    static final String ORDERS = "supplier,client,ordered,from,to,tiv_m,what,sources,confidence\n"
            + "OAK,ALDER,2027,2028,2029,30,complete before all,invented,estimate\n"
            + "OAK,BIRCH,2033,2034,2036,60,begun and not complete in 2036,invented,estimate\n"
            + "OAK,ALDER,2034,2036,2037,50,not begun before 2036,invented,estimate\n";
    static final String DELIVERIES = "OAK,ALDER,2034,10,invented,estimate\nOAK,BIRCH,2035,20,invented,estimate\n";

    private Valleys() {}

    static Scenario in(Path folder) throws IOException {
        return with(folder, DISPUTES, TRUCES, STEPS);
    }

    static Scenario with(Path folder, String disputes, String truces, String steps) throws IOException {
        return ScenarioReader.read(written(folder, disputes, truces, steps));
    }

    /** A scenario whose file of facts or whose {@code scenario.yaml} has another end. */
    static Scenario changed(Path folder, String file, String old, String by) throws IOException {
        Path mine = folder.resolve("valleys");
        if (!Files.exists(mine)) {
            written(folder, DISPUTES, TRUCES, STEPS);
        }
        Path path = mine.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("no '" + old + "' in " + file);
        }
        Files.writeString(path, old.isEmpty() ? text + by : text.replace(old, by));
        return ScenarioReader.read(mine);
    }

    private static Path written(Path folder, String disputes, String truces, String steps) throws IOException {
        Path original = Path.of("../scenarios/two-valleys");
        Path mine = folder.resolve("valleys");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = mine.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path yaml = mine.resolve("scenario.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml)
                        .replace(
                                "theatres: {disputed: {name: The two valleys}}",
                                "theatres: {disputed: {name: The two valleys}}\n    incidents: history/disputes.csv"));
        Files.createDirectories(mine.resolve("history"));
        Files.writeString(mine.resolve("history/disputes.csv"), disputes);
        Files.writeString(mine.resolve("history/ceasefires.csv"), truces);
        Files.writeString(mine.resolve("history/casualties.csv"), DEAD);
        Files.writeString(mine.resolve("history/steps.csv"), steps);
        Files.writeString(mine.resolve("facts/orders.csv"), ORDERS);
        Path deliveries = mine.resolve("facts/deliveries.csv");
        Files.writeString(deliveries, Files.readString(deliveries) + DELIVERIES);
        return mine;
    }

    static Contest contest(Scenario scenario) {
        return scenario.contests().get(0);
    }

    static CaseHindcast.Effort effort(int threads) {
        return new CaseHindcast.Effort(3, 2, List.of(12, 24), YearMonth.of(2039, 12), 1, threads);
    }
}
