package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Contest;

/** What a logit, fitted on the rivals of the world before a start, would have said of a rivalry. */
public interface Logits {

    /** There is no library to fit on. */
    Logits NONE = new Logits() {
        @Override
        public double probability(Asked asked, Setting setting, Contest contest, YearMonth start, int months) {
            return Double.NaN;
        }

        @Override
        public String words() {
            return "no logit: it needs a library of public data (--library)";
        }
    };

    /** Probability for a window; NaN where it cannot speak. */
    double probability(Asked asked, Setting setting, Contest contest, YearMonth start, int months);

    /** What it was fitted on, or why there is none. */
    String words();
}
