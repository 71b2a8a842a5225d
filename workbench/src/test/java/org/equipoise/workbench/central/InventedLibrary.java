package org.equipoise.workbench.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equipoise.data.state.States;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;

/** A small library in official layouts whose every row is invented: pairs of peaceful states as rivals, two others as their suppliers. */
final class InventedLibrary {

    private static final int[][] PAIRS = {
        {390, 395}, {380, 385}, {205, 375}, {210, 211}, {212, 225}, {230, 235},
        {135, 155}, {140, 165}, {130, 145}, {40, 70}, {41, 42}, {94, 95}
    };
    private static final int FIRST = 1950;
    private static final int LAST = 1990;
    private static final int BLOCK = 4;

    private final Path folder;

    private InventedLibrary(Path folder) {
        this.folder = folder;
    }

    /** Writes it into a folder. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        InventedLibrary library = new InventedLibrary(folder);
        library.rivalries();
        library.disputes();
        library.states();
        library.capabilities();
        library.register();
        library.deals();
    }

    private static double uniform(String what, int state, int year) {
        return Chance.uniform(3, state, year, 0, Stream.of("invented-library", what));
    }

    private void file(String name, StringBuilder text) throws IOException {
        Files.writeString(folder.resolve(name), text.toString());
    }

    private void rivalries() throws IOException {
        StringBuilder text = new StringBuilder(
                "tssr_id,rivalry,ccode1,ccode2,start,end,positional,spatial,ideological,interventionary,principal,aprin\n");
        for (int p = 0; p < PAIRS.length; p++) {
            text.append("%d,Pair %d,%d,%d,1950,%d,1,%s,,,1,%n"
                    .formatted(900 + p, p, PAIRS[p][0], PAIRS[p][1], LAST, p % 2 == 0 ? "1" : "")
                    .replace("\r", ""));
        }
        file("tss.csv", text);
    }

    private void disputes() throws IOException {
        StringBuilder text = new StringBuilder(
                "dispnum,ccode1,ccode2,year,midongoing,midonset,sidea1,sidea2,revstate1,revstate2,"
                        + "revtype11,revtype12,revtype21,revtype22,fatality1,fatality2,fatalpre1,fatalpre2,hiact1,hiact2,hostlev1,hostlev2,"
                        + "orig1,orig2,hiact,hostlev,mindur,maxdur,outcome,settle,fatality,fatalpre,stmon,endmon,recip,numa,numb,ongo2010,version\n");
        int number = 9000;
        for (int[] pair : PAIRS) {
            for (int year = FIRST; year <= LAST; year++) {
                for (int side = 0; side < 2; side++) {
                    int own = pair[side];
                    int target = pair[1 - side];
                    if (uniform("dispute", own, year) < 0.2) {
                        int level = uniform("force", own, year) < 0.8 ? 4 : 3;
                        int dead = level == 4 && uniform("dead", own, year) < 0.5 ? 2 : 0;
                        number++;
                        row(text, number, own, target, year, 1, level, dead);
                        row(text, number, target, own, year, 0, level, dead);
                    }
                }
            }
        }
        file("gml.csv", text);
    }

    private static void row(
            StringBuilder text, int number, int one, int other, int year, int began, int level, int dead) {
        text.append(List.of(number, one, other, year, 1, 1, began, 1 - began).stream()
                .map(String::valueOf)
                .reduce((a, b) -> a + "," + b)
                .orElse(""));
        text.append(",%d,%d,1,0,-9,-9,%d,%d,0,0,16,16,%d,%d,1,1,16,%d,4,4,5,3,%d,0,5,6,1,1,1,0,gml-2.2.1\n"
                .formatted(began, 1 - began, dead, dead, level, level, level, dead));
    }

    private void states() throws IOException {
        StringBuilder members =
                new StringBuilder("stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n");
        StringBuilder near = new StringBuilder("ccode1,ccode2,conttype,stdate,enddate\n");
        for (int[] pair : PAIRS) {
            for (int state : pair) {
                members.append("S%d,%d,%s,1945,1,1,2016,12,31,2016\n"
                        .formatted(state, state, States.shipped().name(state)));
            }
            near.append("%d,%d,1,1945-01-01,2016-12-01\n".formatted(pair[0], pair[1]));
            near.append("%d,%d,1,1945-01-01,2016-12-01\n".formatted(pair[1], pair[0]));
        }
        file("states.csv", members);
        file("contiguity.csv", near);
        file(
                "majors.csv",
                new StringBuilder("stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version\n"
                        + "FRN,220,1945,8,15,2016,12,31,2016\n"));
    }

    private void capabilities() throws IOException {
        StringBuilder text = new StringBuilder("stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\n");
        for (int[] pair : PAIRS) {
            for (int state : pair) {
                for (int year = FIRST; year <= LAST; year++) {
                    text.append("S%d,%d,%d,100,%d,1,1,100,10,%.4f,2021\n"
                            .formatted(
                                    state, state, year, 20 + state % 50, 0.001 + 0.01 * uniform("cinc", state, year)));
                }
            }
        }
        file("nmc.csv", text);
    }

    /** Whom Canada arms changes every few years; Australia arms the first of a pair alone. */
    private static boolean delivers(String supplier, int pair, int side, int year) {
        return supplier.equals("Canada")
                ? side == 0 || uniform("both", pair, year / BLOCK) < 0.5
                : side == 0 && uniform("one", pair, year / BLOCK) < 0.5;
    }

    private interface Deal {
        void add(int number, String supplier, String recipient, int year, double tiv);
    }

    private static void deals(Deal deal) {
        int number = 1000;
        for (int p = 0; p < PAIRS.length; p++) {
            for (int side = 0; side < 2; side++) {
                for (int year = FIRST; year <= LAST; year++) {
                    for (String supplier : List.of("Canada", "Australia")) {
                        if (delivers(supplier, p, side, year)) {
                            String name = States.shipped().name(PAIRS[p][side]);
                            deal.add(
                                    number++,
                                    supplier,
                                    name,
                                    year,
                                    5 + Math.rint(50 * uniform(supplier, number, year)));
                        }
                    }
                }
            }
        }
    }

    private void register() throws IOException {
        StringBuilder text =
                new StringBuilder("Transfers of major conventional arms from All countries to All countries."
                        + " Deals with deliveries or orders made for year range '1950' to '1990' \n"
                        + "A '?' in a column indicates uncertain data. An invented export in the official layout.\n\n"
                        + "Source: SIPRI Arms Transfers Database (c) SIPRI.\nData generated: 13 Apr 2024 3:44:54 PM\n"
                        + "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,"
                        + "Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,"
                        + "TIV deal unit,TIV delivery values,Local production\n");
        deals((number, supplier, recipient, year, tiv) ->
                text.append("%d,%s,%s,Type-1,APC,Armoured vehicles,%d,No,1,No,%d,No,New,%.0f,%.0f,%.0f,No\n"
                        .formatted(number, supplier, recipient, year, year, tiv, tiv, tiv)));
        file("register.csv", text);
    }

    /** The first pairs alone, in the other layout and of a later date. */
    private void deals() throws IOException {
        StringBuilder text = new StringBuilder(
                "Transfers of major conventional arms from All countries  to All countries . Deals with"
                        + " deliveries made for the year range 'Not specified' to 'Not specified' \n"
                        + "A '?' in a column indicates uncertain data. An invented export in the official layout.\n\n"
                        + "Source: SIPRI Arms Transfers Database (c) SIPRI.\nData generated: 18 May 2026 2:29:20 PM\n"
                        + "Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,"
                        + "Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\n");
        List<String> few = java.util.Arrays.stream(PAIRS)
                .limit(6)
                .flatMapToInt(java.util.Arrays::stream)
                .mapToObj(States.shipped()::name)
                .toList();
        deals((number, supplier, recipient, year, tiv) -> {
            if (few.contains(recipient)) {
                text.append("%s,%s,%d,,1,,Type-%d,APC,1,,%d,New,,%.0f,%.0f,%.0f\n"
                        .formatted(recipient, supplier, year, number, year, tiv, tiv, tiv));
            }
        });
        file("deals.csv", text);
    }
}
