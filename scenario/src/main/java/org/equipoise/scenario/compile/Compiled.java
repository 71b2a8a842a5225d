package org.equipoise.scenario.compile;

import java.util.List;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Question;

/**
 * A question made ready to be played.
 *
 * @param setting everything that is fixed before a run
 * @param policies the arms of the plan: policies under each condition, in the order of the question
 * @param baseline id of the arm that the others are compared with, under the first condition
 * @param question the question
 * @param frame when it is played and what may be known
 */
public record Compiled(Setting setting, List<Policy> policies, String baseline, Question question, Frame frame) {
    public Compiled {
        policies = List.copyOf(policies);
    }

    /** The question's dates as months of play, from 1; those outside the months that are played are left out. */
    public List<Integer> dates() {
        return question.dates().stream()
                .map(frame::index)
                .filter(month -> month >= 1 && month <= frame.months())
                .toList();
    }
}
