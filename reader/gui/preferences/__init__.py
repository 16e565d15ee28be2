"""What the user chooses once and for all, in one window beside the main one."""
