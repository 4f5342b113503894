console.log("prepare placeholder");
