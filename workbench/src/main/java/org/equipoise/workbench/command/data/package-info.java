/** Commands about public data: take files in, list them, show rows. */
@NullMarked
package org.equipoise.workbench.command.data;

import org.jspecify.annotations.NullMarked;
