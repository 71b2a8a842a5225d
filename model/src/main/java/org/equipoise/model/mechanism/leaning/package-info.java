/** How clients lean: the steps by which they move away from a patron, and what it does about them. */
@NullMarked
package org.equipoise.model.mechanism.leaning;

import org.jspecify.annotations.NullMarked;
