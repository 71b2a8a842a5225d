package org.equipoise.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.equipoise.model.prior.Parameter;

/** The mechanisms that the program knows and the uncertain numbers that they declare. */
public interface Catalogue {

    /** Ids of all mechanisms; none means that they are not checked. */
    Set<String> mechanisms();

    /** Parameters of some mechanisms, each once. */
    List<Parameter> parameters(Collection<String> mechanisms);

    /** Knows nothing and checks nothing. */
    static Catalogue unknown() {
        return new Catalogue() {
            @Override
            public Set<String> mechanisms() {
                return Set.of();
            }

            @Override
            public List<Parameter> parameters(Collection<String> mechanisms) {
                return List.of();
            }
        };
    }
}
