import { describe, expect, test } from 'vitest';
import { bulletsOf } from '../bullets-of.ts';

const OPENING = 'customer: The app shows an error on start.';

describe('English: what a thread says was tried', () => {
  test.each<[string[], string[]]>([
    [
      ['customer: I did a git bisect and the first bad commit is 3fae21c.'],
      ['Did a git bisect => the first bad commit is 3fae21c'],
    ],
    [
      ['customer: I ended up nuking the whole data dir and starting over, works now.'],
      ['Nuked the whole data dir and started over => works now'],
    ],
    [
      ["customer: I ended up switching to the Docker image, which doesn't have this problem."],
      ["Switched to the Docker image => doesn't have this problem"],
    ],
    [
      ['customer: Turns out my ISP had changed the MTU. Lowered it to 1400 and the uploads finish again.'],
      ['Lowered it to 1400 => the uploads finish again'],
    ],
    [
      ['customer: UPDATE: deleting the lockfile and re-running the install got rid of the error.'],
      ['Deleted the lockfile and re-ran the install => got rid of the error'],
    ],
    [
      ['customer: EDIT: nevermind, after the reboot the device is gone again.'],
      ['Rebooted => the device is gone again'],
    ],
    [
      ['customer: Edit 2: tried it on a second machine as well, no difference.'],
      ['Tried it on a second machine as well => no difference'],
    ],
    [
      ['customer: It works on my Linux box but not on the Windows laptop.'],
      ['Tried on my Linux box => It works', "Tried on the Windows laptop => doesn't work"],
    ],
    [
      [
        "customer: I've already tried: a different cable, another port, and a powered hub. None of these made any difference.",
      ],
      [
        'A different cable => None of these made any difference',
        'Another port => None of these made any difference',
        'A powered hub => None of these made any difference',
      ],
    ],
    [
      [
        "customer: What I've tried so far:\n- reinstalling the driver\n- different USB ports\n- BIOS update\n- another SSD",
      ],
      ['Reinstalled the driver => ?', 'Different USB ports => ?', 'BIOS update => ?', 'Another SSD => ?'],
    ],
    [
      [
        'customer: Steps I took:\n1. Removed the integration\n2. Restarted HA\n3. Added the integration again\n\nAfter that the entities showed up again.',
      ],
      [
        'Removed the integration => After that the entities showed up again',
        'Restarted HA => After that the entities showed up again',
        'Added the integration again => After that the entities showed up again',
      ],
    ],
    [
      ['customer: I can confirm that downgrading `requests` to 2.31 works around the problem.'],
      ['Downgraded `requests` to 2.31 => works around the problem'],
    ],
    [
      ['customer: As a workaround I set `useLegacyParser: true` and the build passes.'],
      ['Set `useLegacyParser: true` => the build passes'],
    ],
    [
      ['customer: Commenting out line 42 in loader.py makes the warning go away.'],
      ['Commented out line 42 in loader.py => makes the warning go away'],
    ],
    [
      ['reply: Can you try with `--no-cache`?', 'customer: With `--no-cache` the build succeeds.'],
      ['Tried with `--no-cache` => With `--no-cache` the build succeeds'],
    ],
    [
      [
        'reply: Could you please check whether it still happens on the develop branch?',
        "customer: Just checked out develop and rebuilt, can't reproduce it there.",
      ],
      ["Checked out develop and rebuilt => can't reproduce it there"],
    ],
    [
      [
        'reply: Please update to 2.3.1, this should be fixed.',
        'customer: Updated, still seeing the same thing unfortunately.',
      ],
      ['Updated to 2.3.1 => still seeing the same thing unfortunately'],
    ],
    [
      ['customer: @maintainer tried your branch, the crash is gone but the icons are now blurry.'],
      ['Tried your branch => the crash is gone but the icons are now blurry'],
    ],
    [
      ['customer: I can get it to work by unplugging the dongle and plugging it back in.'],
      ['Unplugged the dongle and plugged it back in => I can get it to work'],
    ],
    [
      ["customer: Only a full power cycle gets it back, a soft reboot doesn't help."],
      ['Full power cycle => gets it back', "Soft reboot => doesn't help"],
    ],
    [
      ['customer: Swapped out the PSU, RAM and GPU one by one, still black screens.'],
      ['Swapped out the PSU, RAM and GPU one by one => still black screens'],
    ],
    [['customer: Contacted the vendor, they told me to RMA the board.'], ['Contacted the vendor => ?']],
    [
      ['customer: The logs show nothing. Ran memtest overnight without errors.'],
      ['Ran memtest overnight => without errors'],
    ],
    [
      ['customer: Wiped the cache partition from recovery mode, no improvement whatsoever.'],
      ['Wiped the cache partition from recovery mode => no improvement whatsoever'],
    ],
    [
      ['customer: Did a clean install with DDU, problem persists.'],
      ['Did a clean install with DDU => problem persists'],
    ],
    [
      ["customer: Rolled the plugin back to 5.8, everything's back to normal."],
      ["Rolled the plugin back to 5.8 => everything's back to normal"],
    ],
    [
      ['customer: If I turn off hardware acceleration the flicker stops.'],
      ['Turned off hardware acceleration => the flicker stops'],
    ],
    [
      ['customer: With hardware acceleration disabled it works flawlessly.'],
      ['Tried with hardware acceleration disabled => it works flawlessly'],
    ],
    [['customer: Without the VPN it connects right away.'], ['Tried without the VPN => it connects right away']],
    [
      ['customer: Using the 2.4 GHz band instead of 5 GHz solved it for me.'],
      ['Used the 2.4 GHz band instead of 5 GHz => solved it for me'],
    ],
    [
      ['customer: I was able to fix this by adding `nomodeset` to the kernel command line.'],
      ['Added `nomodeset` to the kernel command line => I was able to fix this'],
    ],
    [
      ['customer: My solution was to delete the Preferences file while the app was closed.'],
      ['Deleted the Preferences file while the app was closed => worked'],
    ],
    [
      ['customer: What worked for me: uninstall the update KB5034441 and reboot.'],
      ['Uninstalled the update KB5034441 => worked', 'Rebooted => worked'],
    ],
    [
      ['customer: Pinning node to 18.16 in the Dockerfile fixed our pipelines.'],
      ['Pinned node to 18.16 in the Dockerfile => fixed our pipelines'],
    ],
    [
      ['customer: I replaced the token with a new one but it still returns 401.'],
      ['Replaced the token with a new one => it still returns 401'],
    ],
    [
      ['customer: Running `npm ci` instead of `npm install` does the trick.'],
      ['Ran `npm ci` instead of `npm install` => does the trick'],
    ],
    [
      ['customer: I have tried to reproduce this on a fresh VM but could not.'],
      ['Tried to reproduce this on a fresh VM => could not'],
    ],
    [['customer: Reproduced on macOS 14.2 with 3.0.1.'], ['Reproduced on macOS 14.2 with 3.0.1 => ?']],
    [
      ['customer: Reinstalled twice. Rebooted. Cleared cache. No change.'],
      ['Reinstalled twice => No change', 'Cleared cache => No change'],
    ],
    [['customer: The new firmware fixed it for me.'], ['Tried the new firmware => fixed it for me']],
    [
      ["customer: Seems that 1.9.4 resolves this, at least I haven't seen it for two days."],
      ['Tried 1.9.4 => resolves this'],
    ],
    [['customer: No change with the newest nightly build.'], ['Tried with the newest nightly build => No change']],
    [['customer: Also happens in incognito with no extensions.'], ['Tried in incognito => Also happens']],
    [["customer: I thought it was my adblocker, but disabling it doesn't help."], ["Disabled it => doesn't help"]],
    [["customer: Whitelisted the site in uBlock, didn't matter."], ["Whitelisted the site in uBlock => didn't matter"]],
    [
      ['customer: Have now upgraded to PHP 8.2 as suggested and the notices are gone.'],
      ['Upgraded to PHP 8.2 as suggested => the notices are gone'],
    ],
    [
      ["customer: Not sure if related, but after removing the second monitor it hasn't crashed since."],
      ["Removed the second monitor => it hasn't crashed since"],
    ],
    [
      ['customer: I manually edited the manifest to point to the old URL, and the sync ran through.'],
      ['Edited the manifest to point to the old URL => the sync ran through'],
    ],
    [
      [
        'customer: I have tried clearing the cache, restarting the server and reinstalling the plugin but nothing helps.',
      ],
      [
        'Cleared the cache => nothing helps',
        'Restarted the server => nothing helps',
        'Reinstalled the plugin => nothing helps',
      ],
    ],
    [["customer: Already did a factory reset, didn't help."], ["Did a factory reset => didn't help"]],
    [
      ['customer: Cleared my browser cache and cookies and still getting the same error.'],
      ['Cleared my browser cache and cookies => still getting the same error'],
    ],
    [
      ["customer: I've disabled all plugins except WooCommerce and the issue persists."],
      ['Disabled all plugins except WooCommerce => the issue persists'],
    ],
    [
      ['customer: Switching to the default theme did not solve the problem.'],
      ['Switched to the default theme => did not solve the problem'],
    ],
    [['customer: Rolling back to 3.2.1 fixes it.'], ['Rolled back to 3.2.1 => fixes it']],
    [['customer: Downgrading to 1.4 solved the issue for me.'], ['Downgraded to 1.4 => solved the issue for me']],
    [
      ['customer: Reverting to the previous version resolved this.'],
      ['Reverted to the previous version => resolved this'],
    ],
    [['customer: I reverted commit abc123 and it works again.'], ['Reverted commit abc123 => it works again']],
    [
      ['customer: Works fine in Chrome and Firefox, only Safari is affected.'],
      ['Tried in Chrome and Firefox => Works fine'],
    ],
    [['customer: Tested on two different phones, same result.'], ['Tested on two different phones => same result']],
    [
      ['customer: Tested it on my Pixel 6 and it worked without problems.'],
      ['Tested it on my Pixel 6 => it worked without problems'],
    ],
    [
      ['customer: I also tried on a fresh install of Ubuntu and got the same error.'],
      ['Tried on a fresh install of Ubuntu => got the same error'],
    ],
    [['customer: Tried with and without VPN, no difference.'], ['Tried with and without VPN => no difference']],
    [
      ['customer: Deleting the config folder and starting again worked.'],
      ['Deleted the config folder and started again => worked'],
    ],
    [
      ["customer: Running it as administrator doesn't change anything."],
      ["Ran it as administrator => doesn't change anything"],
    ],
    [['customer: No luck with safe mode either.'], ['Tried with safe mode => No luck']],
    [['customer: Safe mode: same crash.'], ['Safe mode => same crash']],
    [
      ['customer: I ran `sudo apt update && sudo apt upgrade` and rebooted, no change.'],
      ['Ran `sudo apt update && sudo apt upgrade` and rebooted => no change'],
    ],
    [
      ["customer: I updated to the latest nightly and can confirm that it's fixed."],
      ["Updated to the latest nightly => can confirm that it's fixed"],
    ],
    [['customer: Just updated to 2.0.3 and the problem is gone. Thanks!'], ['Updated to 2.0.3 => the problem is gone']],
    [['customer: Can confirm, 2.0.3 fixes it.'], ['Tried 2.0.3 => fixes it']],
    [['customer: Updating to 2.0.3 did the trick.'], ['Updated to 2.0.3 => did the trick']],
    [
      ['customer: It turned out that my firewall was blocking port 443. Opening it fixed the issue.'],
      ['Opened it => fixed the issue'],
    ],
    [
      ['customer: I changed the DNS server to 8.8.8.8 and now it connects.'],
      ['Changed the DNS server to 8.8.8.8 => now it connects'],
    ],
    [
      ['customer: Changing `timeout` from 30 to 60 in config.yml made it work.'],
      ['Changed `timeout` from 30 to 60 in config.yml => made it work'],
    ],
    [['customer: Setting `legacy: true` helped.'], ['Set `legacy: true` => helped']],
    [
      ["customer: I removed the line from the config and restarted, now it's working."],
      ["Removed the line from the config and restarted => now it's working"],
    ],
    [
      ['customer: Unplugging the device and plugging it back in gets it working for a few minutes.'],
      ['Unplugged the device and plugged it back in => gets it working for a few minutes'],
    ],
    [['customer: Rebooting fixes it temporarily.'], ['Rebooted => fixes it temporarily']],
    [['customer: A reboot fixed it.'], ['Rebooted => fixed it']],
    [
      ['customer: I had to delete the lock file manually to get it running.'],
      ['Deleted the lock file manually to get it running => ?'],
    ],
    [
      ['customer: I ended up reinstalling Windows and that finally fixed it.'],
      ['Reinstalled Windows => that finally fixed it'],
    ],
    [
      ['customer: We contacted our hosting provider and they said everything is fine on their side.'],
      ['Contacted our hosting provider => they said everything is fine on their side'],
    ],
    [['customer: I checked the logs but there is nothing unusual.'], ['Checked the logs => there is nothing unusual']],
    [
      ['customer: I looked at the log and found a permission denied error.'],
      ['Looked at the log => found a permission denied error'],
    ],
    [['customer: Checked permissions, they are all 755.'], ['Checked permissions => they are all 755']],
    [
      ['reply: Can you try with the latest version?', 'customer: Same issue with the latest version.'],
      ['Tried with the latest version => Same issue'],
    ],
    [
      ['reply: Can you try with the latest version?', 'customer: Just tried it, still happening.'],
      ['Tried with the latest version => Just tried it, still happening'],
    ],
    [
      ['reply: Did you restart the service after changing the config?', 'customer: Yes, I did, several times.'],
      ['Restarted the service after changing the config => ?'],
    ],
    [
      ['reply: Try to delete the folder `cache`, then restart.', 'customer: Deleted, restarted, no change.'],
      ['Tried to delete the folder `cache` => no change', 'Restarted => no change'],
    ],
    [
      ['customer: Not sure if related, but turning off Bluetooth makes the problem disappear.'],
      ['Turned off Bluetooth => makes the problem disappear'],
    ],
    [
      ['customer: If I disable the extension the page loads normally.'],
      ['Disabled the extension => the page loads normally'],
    ],
    [['customer: When I use the web version everything is fine.'], ['Used the web version => everything is fine']],
    [
      ["customer: It only happens when I use WiFi. With ethernet there's no problem."],
      ["Tried with ethernet => there's no problem"],
    ],
    [
      [
        'customer: Things tried:\n- reset network settings\n- different cable\n- other port on the switch (works!)\n- disabled IPv6 -> no change',
      ],
      [
        'Reset network settings => ?',
        'Different cable => ?',
        'Other port on the switch => works',
        'Disabled IPv6 => no change',
      ],
    ],
    [
      ['customer: Restarted the container: no effect. Recreated it: works.'],
      ['Restarted the container => no effect', 'Recreated it => works'],
    ],
    [['customer: Rebooted x2. Same.'], ['Rebooted x2 => Same']],
    [
      ['customer: Also tried: new SIM, other phone, other APN.'],
      ['New SIM => ?', 'Other phone => ?', 'Other APN => ?'],
    ],
    [
      ["customer: Swapping the RAM sticks changed nothing, so it's probably the board."],
      ["Swapped the RAM sticks => changed nothing, so it's probably the board"],
    ],
    [
      ['customer: Tried a different power supply, cable and outlet - still dead.'],
      ['Tried a different power supply => still dead', 'Tried cable and outlet => still dead'],
    ],
    [['customer: EDIT: solved by re-adding the account.'], ['Re-added the account => solved']],
    [
      ['customer: I can get it to work by starting the service manually.'],
      ['Started the service manually => I can get it to work'],
    ],
    [
      ['customer: It worked after I reinstalled the driver and disabled IPv6.'],
      ['Reinstalled the driver and disabled IPv6 => It worked'],
    ],
    [['customer: Still the same problem after reinstalling.'], ['Reinstalled => Still the same problem']],
    [
      ['customer: The issue remained after reinstalling multiple times.'],
      ['Reinstalled multiple times => The issue remained'],
    ],
    [
      ['customer: I turned off the firewall and it works.', 'customer: Spoke too soon, it crashed again this morning.'],
      ['Turned off the firewall => Spoke too soon, it crashed again this morning'],
    ],
    [
      ['customer: I turned off the firewall and it works.', "customer: Was too early, it's back."],
      ["Turned off the firewall => too early, it's back"],
    ],
    [
      ['customer: Deleted and re-added the account: working again'],
      ['Deleted and re-added the account => working again'],
    ],
    [["customer: Nope, still doesn't work after updating to 41."], ["Updated to 41 => still doesn't work"]],
    [['customer: Went back to 3.1 and everything is ok.'], ['Went back to 3.1 => everything is ok']],
    [
      ['customer: Turns out I had the wrong port. Changed it to 8443 and it connects.'],
      ['Changed it to 8443 => it connects'],
    ],
    [
      [
        'reply: Please try:\n1. Restart the router\n2. Update the firmware\n3. Reset the device',
        'customer: 1. done, no change\n2. firmware is up to date\n3. did the reset, same',
      ],
      [
        'Restarted the router => no change',
        'Updated the firmware => firmware is up to date',
        'Reset the device => did the reset, same',
      ],
    ],
    [
      ['customer: same issue here, i tried reinstalling and clearing cache but doesnt help'],
      ['Reinstalled and cleared cache => doesnt help'],
    ],
    [['customer: tried it on my other pc, no luck'], ['Tried it on my other pc => no luck']],
    [
      ["customer: I've also tried it with a wired connection and a different DNS. Same result."],
      ['Tried it with a wired connection and a different DNS => Same result'],
    ],
    [['customer: I have now tested 1.4.0-rc2 and the bug is gone.'], ['Tested 1.4.0-rc2 => the bug is gone']],
    [
      ['customer: Got it working by installing the older package from the archive.'],
      ['Installed the older package from the archive => Got it working'],
    ],
    [
      ['customer: Managed to fix it! Had to remove the old certificate from the keychain.'],
      ['Removed the old certificate from the keychain => ?'],
    ],
    [
      ['customer: I was able to get around this by using the IP address instead of the hostname.'],
      ['Used the IP address instead of the hostname => I was able to get around this'],
    ],
    [
      ['customer: After a lot of trial and error I found that disabling the "Smart scan" option fixes the crash.'],
      ['Disabled the "Smart scan" option => fixes the crash'],
    ],
    [['customer: FYI: still reproducible with 2.9.0.'], ['Tried with 2.9.0 => still reproducible']],
    [
      ['reply: Could you try again with the latest snapshot?', 'customer: Looks good now, thanks for the quick fix!'],
      ['Tried again with the latest snapshot => Looks good now, thanks for the quick fix'],
    ],
    [
      ['reply: Could you clear the cache and log in again?', 'customer: That seems to have worked.'],
      ['Cleared the cache => That seems to have worked'],
    ],
    [
      [
        'reply: Please set the value to 0 and restart the server.',
        "customer: I set it to 0 but the server doesn't start anymore.",
      ],
      ["Set it to 0 => the server doesn't start anymore"],
    ],
    [
      ['reply: does it work with a new profile?', 'customer: yes it works with a new profile'],
      ['Tried with a new profile => yes it works'],
    ],
    [
      [
        'reply: does it happen with a clean install too?',
        'customer: Yes, just did a clean install and it happens there too.',
      ],
      ['Did a clean install => it happens there too'],
    ],
    [
      ['customer: I downgraded the firmware from 1.8.3 to 1.8.1 and all my devices reconnected.'],
      ['Downgraded the firmware from 1.8.3 to 1.8.1 => all my devices reconnected'],
    ],
    [
      ['customer: Replaced the thermal paste and cleaned the fans, temps are down but it still shuts off.'],
      [
        'Replaced the thermal paste => temps are down but it still shuts off',
        'Cleaned the fans => temps are down but it still shuts off',
      ],
    ],
    [['customer: Reset everything to defaults. Still nothing.'], ['Reset everything to defaults => Still nothing']],
    [
      ['customer: Have tried port 587 with STARTTLS and port 465 with SSL. Both time out.'],
      ['Tried port 587 with STARTTLS and port 465 with SSL => Both time out'],
    ],
    [
      ['customer: Tried 3 different cables. Tried 2 different monitors. Nothing.'],
      ['Tried 3 different cables => Nothing', 'Tried 2 different monitors => Nothing'],
    ],
    [
      [
        "customer: I've set up a fresh container, pulled the latest image and imported my database: works like a charm.",
      ],
      [
        'Set up a fresh container => works like a charm',
        'Pulled the latest image => works like a charm',
        'Imported my database => works like a charm',
      ],
    ],
    [['customer: Running in compatibility mode works.'], ['Ran in compatibility mode => works']],
    [['customer: Booting an older kernel makes wifi work again.'], ['Booted an older kernel => makes wifi work again']],
    [
      ['customer: I removed the battery for ten minutes, which seems to have helped.'],
      ['Removed the battery for ten minutes => seems to have helped'],
    ],
    [
      ['customer: I deleted everything and started from scratch, to no avail.'],
      ['Deleted everything => to no avail', 'Started from scratch => to no avail'],
    ],
    [['customer: reverted back to v2, works again'], ['Reverted back to v2 => works again']],
    [['customer: turned it off and on again, no change'], ['Turned it off and on again => no change']],
    [['customer: Confirmed working on 5.1.2, closing.'], ['Tried on 5.1.2 => Confirmed working']],
    [
      ['reply: I shortened the labels a bit - does everything fit now?', 'customer: Still cut off.'],
      ['Shortened the labels a bit => Still cut off'],
    ],
    [['reply: Should be fixed in 2.3.1, please test.', 'customer: Works, thanks!'], ['Tried 2.3.1 => Works, thanks']],
    [
      ['reply: Fixed in 4.2.0-beta3, can you confirm?', 'customer: Yes, that fixed it!'],
      ['Tried 4.2.0-beta3 => Yes, that fixed it'],
    ],
    [
      ["customer: It fails on the server (I already changed the permissions to 775, didn't help)."],
      ["Changed the permissions to 775 => didn't help"],
    ],
    [
      ['customer: Removed & re-added the integration - works again.'],
      ['Removed & re-added the integration => works again'],
    ],
    [
      ['customer: Tested with Chrome, Firefox and Edge - same everywhere.'],
      ['Tested with Chrome, Firefox and Edge => same everywhere'],
    ],
    [
      ['reply: Please restart the server and check.', 'customer: Just checked, the last row is still empty.'],
      ['Restarted the server => the last row is still empty'],
    ],
    [
      ['customer: Cleared the cache.', 'customer: Tested, still broken.'],
      ['Cleared the cache => Tested, still broken'],
    ],
    [
      ["customer: - reboot\n- reinstall of the add-on\n- rolling back to the older version didn't help either"],
      [
        "Rebooted => didn't help either",
        "Reinstalled the add-on => didn't help either",
        "Rolled back to the older version => didn't help either",
      ],
    ],
    [
      ['customer: Things I tried:\n- lsusb shows the cable\n- cu gives no output\n- reboot'],
      ['Lsusb => shows the cable', 'Cu => gives no output', 'Rebooted => ?'],
    ],
    [
      ['customer: What I have tried so far:\nNew cable\nOther port\nReset to factory settings'],
      ['New cable => ?', 'Other port => ?', 'Reset to factory settings => ?'],
    ],
    [
      ['reply: I have renewed the token, could you please try it again now?', 'customer: Works now.'],
      ['Renewed the token => Works now'],
    ],
    [["customer: I'm on 1.8.2 now and it's still happening."], ["Tried on 1.8.2 => now and it's still happening"]],
  ])('%j is read as %j', (lines, bullets) => {
    expect(bulletsOf([OPENING, ...lines], 'en')).toEqual(bullets);
  });

  test.each<[string[]]>([
    [['customer: I have the same problem. Did you find a solution?']],
    [['customer: I tried everything.']],
    [["customer: I don't want to reinstall everything."]],
    [["customer: I haven't tried that yet, will do tonight."]],
    [['customer: I will try to downgrade tomorrow.']],
    [['customer: I would try to reinstall the driver.']],
    [['customer: Maybe you should try clearing the cache.']],
    [['reply: Please run the following command and post the output: `foo --version`', 'customer: foo 1.2.3']],
    [['reply: Which version are you on?', "customer: I'm on 1.2.3"]],
    [['reply: Fixed in 1.2.4.']],
    [["reply: I can't reproduce this on my machine with 1.2.3."]],
    [['customer: My colleague has the same laptop and it works for her.']],
    [["customer: I've attached the log file."]],
    [['customer: I installed version 5 yesterday and since then nothing works.']],
    [["customer: Since upgrading to iOS 17 notifications don't arrive."]],
    [['customer: I bought this router last week and set it up according to the manual.']],
    [['customer: I tried to log in but it says wrong password.']],
    [['customer: When I click on Save nothing happens.']],
    [['customer: I have the same setup and it works perfectly fine here.']],
    [['customer: This should be fixed in 2.3.1.']],
    [['reply: We are working on a fix that will be released next week.']],
    [['reply: You can work around it by pinning the version to 1.8.']],
    [['reply: This has been fixed on master.']],
    [['reply: Try deleting the folder and reinstalling, that usually helps.']],
    [['customer: Is there any news on this?']],
    [['customer: Bumping this, still not fixed.']],
    [['customer: Somebody on Reddit said that reinstalling helps.']],
    [["customer: I'd love to test this but I don't have a Mac."]],
    [['customer: Before I wipe the device, is there another way?']],
    [['customer: I use Firefox 121 on Ubuntu 22.04.']],
    [['customer: Steps to reproduce:\n1. Open the settings\n2. Click on Sync\n3. Disable the switch\n4. See error']],
    [['customer: When I click on Save, nothing happens.']],
    [['customer: Subscribed to this issue.']],
    [['customer: I added my logs above.']],
    [['customer: Restarting every day is not a solution.']],
    [["customer: I can't keep rebooting my router every two hours."]],
    [['customer: Once the patch is merged I will test it again.']],
    [["customer: I don't think that resetting it would help."]],
    [['customer: The installer says it worked, but then nothing happens.']],
  ])('%j tells no step', (lines) => {
    expect(bulletsOf([OPENING, ...lines], 'en')).toEqual([]);
  });
});
