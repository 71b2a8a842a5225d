package org.equipoise.model.run;

import java.util.Map;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

/** A mechanism whose driving parameters are zero leaves every outcome as it would be if the mechanism were not there, to the bit. */
class LeaningOffTest {

    private static Setting setting() {
        return Absent.warlike(Example.setting(96, false));
    }

    @Test
    void patronsThatAreNeverStretched() {
        Absent.equalsOff(
                setting(), "overextension", Map.of("overextension.hazard", 0.0, "overextension.withheld", 0.0));
    }

    @Test
    void termsOfSaleWithoutDiscountOrCredit() {
        Absent.equalsOff(setting(), "terms-of-sale", Map.of("terms.discount", 0.0, "terms.credit", 0.0));
    }

    @Test
    void realignmentThatNeverComesUp() {
        // prices follow alignment with the deliveries, whether anybody chooses it or not
        Absent.equalsOff(
                Example.without(setting(), "terms-of-sale", "coercion"),
                "realignment",
                Map.of("realignment.agenda", 0.0));
    }

    @Test
    void coercionThatNobodyThinksOf() {
        Absent.equalsOff(setting(), "coercion", Map.of("coercion.readiness", 0.0));
    }

    @Test
    void streetsThatNeverFill() {
        Absent.equalsOff(setting(), "protest", Map.of("protest.base", 0.0));
    }
}
