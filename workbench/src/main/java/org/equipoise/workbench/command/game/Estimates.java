package org.equipoise.workbench.command.game;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.equipoise.games.estimate.NotEstimable;
import org.equipoise.games.estimate.table.Decimal;
import org.equipoise.workbench.command.Refused;

/** What the commands that estimate share. */
final class Estimates {

    private Estimates() {}

    /** What the estimator gives, or in one line why it cannot. */
    static <T> T asked(Supplier<T> work) {
        try {
            return GameFiles.asked(work);
        } catch (NotEstimable e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    /** Settings such as {@code regime1=dem,balanc=0.3}, in their order. */
    static Map<String, String> settings(String option, List<String> typed) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String group : typed) {
            for (String one : group.split(",")) {
                int at = one.indexOf('=');
                if (at <= 0 || at == one.length() - 1) {
                    throw new Refused(option + " " + group + ": write NAME=VALUE");
                }
                settings.put(one.substring(0, at).strip(), one.substring(at + 1).strip());
            }
        }
        return settings;
    }

    /** A number on the command line. */
    static double number(String option, String typed) {
        if (!Decimal.isNumber(typed.strip())) {
            throw new Refused(option + ": '" + typed + "' is no number");
        }
        double value = Double.parseDouble(typed.strip());
        if (Double.isFinite(value)) {
            return value;
        }
        throw new Refused(option + ": '" + typed + "' is no finite number");
    }
}
