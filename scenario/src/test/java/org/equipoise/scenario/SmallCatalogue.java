package org.equipoise.scenario;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;

/** A few mechanisms and parameters, so that the tests of this module do not hang on the model's. */
public final class SmallCatalogue implements Catalogue {

    private static final Parameter DEPRECIATION = Parameter.of(
            "arms.depreciation", "delta_a", "annual depreciation", "share", new Prior.Beta(8, 92), "a paper");
    private static final Parameter HONOUR = Parameter.assumed(
                    "honour.cost", "c_h", "cost of honouring a promise", "utility", new Prior.Uniform(0, 1))
            .per(Parameter.Per.SUPPLIER);
    private static final Parameter SILENCE = Parameter.assumed(
            "silence.reading",
            "h",
            "how silence is read",
            "1",
            new Prior.Hypotheses(List.of("weakness", "squeeze", "consent"), List.of(1.0, 1.0, 1.0)));

    @Override
    public Set<String> mechanisms() {
        return new LinkedHashSet<>(List.of(
                "arms-stocks",
                "terms-of-sale",
                "supply-posture",
                "voice",
                "invocation",
                "settlement",
                "realignment",
                "coercion"));
    }

    @Override
    public List<String> core() {
        return List.of("arms-stocks", "supply-posture", "voice");
    }

    @Override
    public List<Parameter> parameters(Collection<String> mechanisms) {
        return List.of("arms-stocks", "supply-posture", "voice").stream()
                .filter(mechanisms::contains)
                .map(mechanism -> switch (mechanism) {
                    case "arms-stocks" -> DEPRECIATION;
                    case "supply-posture" -> HONOUR;
                    default -> SILENCE;
                })
                .toList();
    }

    @Override
    public Set<String> measures(Setting setting, List<Policy> policies) {
        return new LinkedHashSet<>(List.of("war.begins", "deaths.ALD"));
    }

    @Override
    public Set<String> quantities(Setting setting, List<Policy> policies) {
        return new LinkedHashSet<>(List.of("share.ALD", "zone"));
    }
}
