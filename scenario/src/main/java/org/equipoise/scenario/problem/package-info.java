/** Notes what is wrong with a scenario folder while it is read. */
@NullMarked
package org.equipoise.scenario.problem;

import org.jspecify.annotations.NullMarked;
