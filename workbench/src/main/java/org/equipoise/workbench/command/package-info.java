/** The commands, one class each. */
@NullMarked
package org.equipoise.workbench.command;

import org.jspecify.annotations.NullMarked;
