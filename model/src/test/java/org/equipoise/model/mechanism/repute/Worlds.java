package org.equipoise.model.mechanism.repute;

import java.util.List;
import java.util.Optional;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;

/** Worlds with fighting enough for words to be at work. */
final class Worlds {

    static final Setting WARLIKE = Absent.warlike(Example.setting(60, false));

    static final List<Policy> POLICIES = List.of(
            Example.free(),
            Example.saying(Policy.Trigger.ALWAYS, new Statement(Statement.Kind.AMBIGUOUS_NORM, Optional.empty()), true),
            Example.saying(Policy.Trigger.FIGHTING, new Statement(Statement.Kind.CONDEMN, Optional.of("WEST")), true));

    private Worlds() {}
}
