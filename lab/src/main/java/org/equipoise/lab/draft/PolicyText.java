package org.equipoise.lab.draft;

import java.util.Locale;
import java.util.stream.Collectors;

/** The first policies and the first question of a draft: what to supply. */
final class PolicyText {

    private PolicyText() {}

    static String policies(Cast cast) {
        String a = cast.request().first().iso3();
        String b = cast.request().second().iso3();
        String first = cast.request().first().name();
        String second = cast.request().second().name();
        return "of: " + cast.request().patron().iso3() + "\npolicies:\n"
                + policy("arm-both", "Arm both alike", "supply: {" + a + ": fill, " + b + ": fill}")
                + policy("arm-" + lower(a), "Arm " + first + " only", "supply: {" + a + ": fill, " + b + ": refuse}")
                + policy("arm-" + lower(b), "Arm " + second + " only", "supply: {" + a + ": refuse, " + b + ": fill}")
                + policy("arm-neither", "Arm neither", "supply: {" + a + ": refuse, " + b + ": refuse}")
                + policy("parity", "Balance for equal forces", "doctrine: parity-balancer")
                + policy("status-quo", "Balance for the status quo", "doctrine: status-quo-balancer")
                + policy("merchant", "Sell for revenue", "doctrine: merchant")
                + policy("restrainer", "Hold back to avoid war", "doctrine: restrainer")
                + "conditions:\n  third-suppliers: {label: with third suppliers}\n"
                + "  no-third-suppliers: {label: without third suppliers, refuse: ["
                + cast.thirds().stream().map(state -> state.iso3() + ", ").collect(Collectors.joining()) + "OTHER]}\n";
    }

    private static String policy(String id, String label, String what) {
        return "  " + id + ": {label: " + Yaml.quoted(label) + ", " + what + "}\n";
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    static String question(Request request) {
        return "question: Does arming both rivals lower or raise the chance of war, and for how long?\nmonths: 60\npolicies: [arm-both, arm-"
                + lower(request.first().iso3()) + ", arm-"
                + lower(request.second().iso3())
                + ", arm-neither, parity, status-quo, merchant, restrainer]\nbaseline: arm-both\n"
                + "conditions: [third-suppliers, no-third-suppliers]\nfutures: 200\nreplicates: 20\n";
    }
}
